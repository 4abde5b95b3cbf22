// System calls that the Glibc module of Swift lacks, with the nearest thing on macOS.

#ifndef CSYSTEM_H
#define CSYSTEM_H

/// Opens `path` beneath the folder `root`; nothing on the way, nor its end, may be a symbolic
/// link or lead out of `root`.
///
/// Returns a descriptor, or -1 with `errno`: ENOSYS where the system has no such call.
int csystem_open_beneath(int root, const char *path, int flags);

/// Opens the folder that holds `folder`, only to look where it lies.
///
/// Returns a descriptor, or -1 with `errno`.
int csystem_open_parent(int folder);

/// Brings everything written to the file system that holds `descriptor` to the disk.
///
/// Returns 0, or -1 with `errno`.
int csystem_sync(int descriptor);

#endif
