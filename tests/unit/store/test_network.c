#include "store/network.h"

#include <string.h>

#include "base/file.h"
#include "unit/store/world.h"

/* Numbers from linux/magic.h and statfs(2). */
START_TEST(file_systems_of_other_machines_are_known)
{
	ck_assert_str_eq(network_name(0x6969), "NFS");
	ck_assert_str_eq(network_name(0x517b), "SMB");
	ck_assert_str_eq(network_name(0xfe534d42), "SMB");
	ck_assert_str_eq(network_name(0xff534d42), "CIFS");
	/* As a signed number of 32 bits, which f_type is on some machines. */
	ck_assert_str_eq(network_name((uint64_t)(int64_t)(int32_t)0xff534d42), "CIFS");
	ck_assert_str_eq(network_name(0x01021997), "9p");
}
END_TEST

START_TEST(those_of_this_machine_are_left_in_peace)
{
	const uint64_t local[] = { 0xef53 /* ext4 */, 0x58465342 /* xfs */,
		0x9123683e /* btrfs */, 0x794c7630 /* overlayfs */, 0x01021994 /* tmpfs */,
		0x858458f6 /* ramfs */, 0x65735546 /* fuse */, 0x2fc12fc1 /* zfs */,
		0xf2f52010 /* f2fs */, 0x4d44 /* fat */, 0x00c36400 /* ceph */,
		0x0bd00bd0 /* lustre */, 0x47504653 /* gpfs */, 0 };

	for (size_t i = 0; i < sizeof local / sizeof local[0]; i++)
		ck_assert_msg(!network_name(local[i]), "%zu", i);
	ck_assert_ptr_null(network_of("/proc/self/stat"));
	ck_assert_ptr_null(network_of("/nonexistent"));
}
END_TEST

START_TEST(a_write_ahead_log_is_seen_in_the_head)
{
	char *path = strdup(world_path("test.db"));

	bilat_store_close(world_open(path, BILAT_STORE_CREATE));
	ck_assert(!network_has_log(path));
	free(world_query(path, "PRAGMA journal_mode = wal"));
	ck_assert(network_has_log(path));
	ck_assert_done(file_replace(path, "SQLite format 3", 16, err));
	ck_assert(!network_has_log(path));
	ck_assert(!network_has_log("/nonexistent"));
	free(path);
	world_clean();
}
END_TEST

CHECK_MAIN("network", file_systems_of_other_machines_are_known,
    those_of_this_machine_are_left_in_peace, a_write_ahead_log_is_seen_in_the_head)
