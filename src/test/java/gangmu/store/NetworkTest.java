package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithoutScreen
class NetworkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "fuse.sshfs", "SMB2", "fuse.rclone"})
    void file_systems_of_other_computers_are_told_by_their_names(String type) {
        assertThat(Network.isNamed(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "NTFS", "apfs", "vfat", "exfat", "tmpfs", "overlay", "btrfs", "zfs", "fuseblk"})
    void those_of_this_computer_are_not(String type) {
        assertThat(Network.isNamed(type)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\server\\share\\plan", "\\\\10.0.0.1\\d"})
    void a_share_is_told_by_its_path(String path) {
        assertThat(Network.isShare(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\plans\\a", "/home/a/plan", "\\\\?\\C:\\plans", "\\\\.\\C:\\plans"})
    void other_paths_are_none(String path) {
        assertThat(Network.isShare(path)).isFalse();
    }

    @Test
    void a_folder_of_this_computer_is_held_by_none(@TempDir Path folder) throws Exception {
        assertThat(Network.holds(folder)).isFalse();
    }
}
