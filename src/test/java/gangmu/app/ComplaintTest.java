package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.store.trouble.NotStored;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplaintTest {
    private static final Texts TEXTS = Texts.of(Language.ZH_TW);

    @TempDir
    private Path folder;

    @Test
    void a_full_disk_is_named_so_whatever_did_not_fit_on_it() {
        IOException full = new IOException("No space left on device");
        assertThat(Complaint.about(NotStored.backup(folder, full), TEXTS)).contains("（磁碟已滿）");
        assertThat(Complaint.about(NotStored.passphrase(folder, full), TEXTS)).contains("（磁碟已滿）");
        assertThat(Complaint.about(NotStored.creation(folder, full), TEXTS)).contains("（磁碟已滿）");
        assertThat(Complaint.about(full, TEXTS)).startsWith("磁碟已滿，").contains("請釋出磁碟空間");
    }

    @Test
    void a_place_that_may_not_be_written_to_is_named_so() {
        AccessDeniedException denied = new AccessDeniedException(folder.toString());
        assertThat(Complaint.about(NotStored.backup(folder, denied), TEXTS)).contains("（磁碟為唯讀，或您沒有寫入權限）");
    }

    @Test
    void what_nobody_has_words_for_is_told_as_the_disk_says_it() {
        assertThat(Complaint.about(NotStored.backup(folder, new IOException("輸入/輸出錯誤")), TEXTS))
                .contains("（輸入/輸出錯誤）");
    }
}
