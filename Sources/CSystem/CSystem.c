#define _GNU_SOURCE

#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#if defined(__linux__)

#include <stdint.h>
#include <sys/syscall.h>

#ifndef SYS_openat2
#define SYS_openat2 437
#endif

// As in linux/openat2.h, which older header packages do not have.
struct how {
  uint64_t flags;
  uint64_t mode;
  uint64_t resolve;
};
enum { no_symlinks = 0x04, beneath = 0x08 };

int csystem_open_beneath(int root, const char *path, int flags) {
  struct how how;
  memset(&how, 0, sizeof how);
  how.flags = (uint64_t)flags;
  how.resolve = no_symlinks | beneath;
  return (int)syscall(SYS_openat2, root, path, &how, sizeof how);
}

int csystem_open_parent(int folder) {
  return openat(folder, "..", O_PATH | O_DIRECTORY | O_CLOEXEC);
}

int csystem_sync(int descriptor) { return syncfs(descriptor); }

#else

int csystem_open_beneath(int root, const char *path, int flags) {
  (void)root;
  (void)path;
  (void)flags;
  errno = ENOSYS;
  return -1;
}

int csystem_open_parent(int folder) {
  return openat(folder, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

int csystem_sync(int descriptor) {
  (void)descriptor;
  sync();
  return 0;
}

#endif
