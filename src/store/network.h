/* network.h - file systems that lie on another machine.
 *
 * SQLite's locks are those of fcntl.  Over NFS, SMB and their like these may be kept by one
 * machine alone or by none, so that two programs can write into one store, and a write-ahead
 * log does not work at all, as its index is memory that the programs share (SQLite's FAQ, "Can
 * multiple applications access a single database file", and "Write-Ahead Logging", section 1).
 *
 * Not meant: overlayfs, tmpfs and what is on a disk; FUSE, which does not say whether it goes
 * over a network; Ceph, Lustre and GPFS, whose locks hold for all machines. */
#ifndef STORE_NETWORK_H
#define STORE_NETWORK_H

#include <stdbool.h>
#include <stdint.h>

/* The name of the file system of a type (f_type of statfs); NULL: of this machine, or unknown. */
const char *network_name(uint64_t type);
/* The same of that in which a file lies; NULL also if it is not there. */
const char *network_of(const char *path);
/* Whether the head of a file says that it is SQLite's and has a write-ahead log. */
bool network_has_log(const char *path);

#endif
