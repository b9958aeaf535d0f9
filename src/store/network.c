#include "store/network.h"

#include <fcntl.h>
#include <stddef.h>
#include <sys/vfs.h>
#include <unistd.h>

/* Of the format of SQLite's files: the version for writing and that for reading, 2 with a log. */
#define WRITE_VERSION 18
#define READ_VERSION 19
#define LOGGED 2

/* Numbers: linux/magic.h and, for what is not there, fs/ of Linux. */
static const struct {
	uint32_t type;
	const char *name;
} systems[] = {
	{ 0x6969, "NFS" },
	{ 0x517b, "SMB" },
	{ 0xff534d42, "CIFS" },
	{ 0xfe534d42, "SMB" },
	{ 0x01021997, "9p" }, /* a folder of the host, in a virtual machine or WSL */
	{ 0x786f4256, "a shared folder of VirtualBox" },
	{ 0x5346414f, "AFS" },
	{ 0x6b414653, "AFS" },
	{ 0x73757245, "Coda" },
	{ 0x564c, "NetWare" },
};

const char *network_name(uint64_t type)
{
	for (size_t i = 0; i < sizeof systems / sizeof systems[0]; i++) {
		/* f_type is signed and has 32 or 64 bits */
		if (systems[i].type == (uint32_t)type)
			return systems[i].name;
	}
	return NULL;
}

const char *network_of(const char *path)
{
	struct statfs info;

	return statfs(path, &info) == 0 ? network_name((uint64_t)info.f_type) : NULL;
}

bool network_has_log(const char *path)
{
	unsigned char head[READ_VERSION + 1];
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return false;
	bool whole = read(fd, head, sizeof head) == (ssize_t)sizeof head;
	close(fd);
	return whole && (head[WRITE_VERSION] == LOGGED || head[READ_VERSION] == LOGGED);
}
