using Morgana.Pal.Descriptors;

namespace Morgana.Pal.Files.Open;

/// <summary>
/// flock on one node: any number of shared holders, or one exclusive. .NET builds FileShare on it. An open file is a holder,
/// known by the object itself.
/// </summary>
internal sealed class FileLocks
{
    private readonly List<object> _shared = [];
    private object? _exclusive;

    /// <summary>
    /// Takes, changes or gives up <paramref name="holder"/>'s lock; <see cref="ErrorNumber.EAGAIN"/> when another's is in
    /// the way.
    /// </summary>
    public PosixResult Change(object holder, FileLockOperation operation)
    {
        switch (operation & ~FileLockOperation.NonBlocking)
        {
            case FileLockOperation.Unlock:
                Release(holder);
                return PosixResult.Success;
            case FileLockOperation.Shared when _exclusive is null || _exclusive == holder:
                Release(holder);
                _shared.Add(holder);
                return PosixResult.Success;
            case FileLockOperation.Exclusive when (_exclusive is null || _exclusive == holder) && IsOnlySharer(holder):
                Release(holder);
                _exclusive = holder;
                return PosixResult.Success;
            case FileLockOperation.Shared or FileLockOperation.Exclusive:
                return ErrorNumber.EAGAIN;
            default:
                return ErrorNumber.EINVAL;
        }
    }

    /// <summary>Gives up whatever <paramref name="holder"/> has.</summary>
    public void Release(object holder)
    {
        _shared.Remove(holder);
        _exclusive = _exclusive == holder ? null : _exclusive;
    }

    private bool IsOnlySharer(object holder) => _shared.Count == 0 || (_shared.Count == 1 && _shared[0] == holder);
}
