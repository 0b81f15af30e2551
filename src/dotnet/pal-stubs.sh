#!/bin/sh
# pal-stubs.sh OBJECT SOURCE...: prints a weak C function for every import of .NET's native libraries that OBJECT links
# and no SOURCE defines. The stub ends the machine with its own name; an export in C# takes its place.
# A source's own functions are left out because one of them may be weak itself (absent.c).
set -eu
object=$1
shift
echo '_Noreturn void pal_missing(const char *name);'
nm --undefined-only --just-symbols "$object" |
    grep -E '^(System|Crypto|NetSecurity|Compression|Brotli|Globalization)[A-Za-z]*_' |
    while read -r name; do
        if ! grep -qw "$name" "$@"; then
            echo "__attribute__((weak)) void $name(void) { pal_missing(\"$name\"); }"
        fi
    done
