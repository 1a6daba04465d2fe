package gangmu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.model.Change;
import gangmu.model.PlanChanges;
import gangmu.model.YearRange;
import gangmu.store.trouble.FolderNotEmpty;
import gangmu.store.trouble.FolderReadOnly;
import gangmu.store.trouble.NotAPlanFolder;
import gangmu.store.trouble.NotStored;
import gangmu.store.trouble.PathNotAllowed;
import gangmu.store.trouble.PlanMissing;
import gangmu.store.trouble.StoreTrouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRefusalTest {
    private static final Change FIRST =
            PlanChanges.create("中程施政計畫", "外交部", new YearRange(Year.of(2017), Year.of(2020)));

    @TempDir
    private Path temporary;

    private <T extends StoreTrouble> void assertOpeningFails(Class<T> trouble, Path folder) {
        assertThatExceptionOfType(trouble).isThrownBy(() -> PlanFolder.open(folder, Workplaces.of("王小明")));
    }

    private <T extends StoreTrouble> void assertCreatingFails(Class<T> trouble, Path folder) {
        assertThatExceptionOfType(trouble).isThrownBy(() -> PlanFolder.create(folder, FIRST, Workplaces.of("王小明")));
    }

    @Test
    void a_plan_can_be_made_in_an_empty_folder_and_in_folders_that_do_not_exist_yet() throws Exception {
        PlanFolder.create(Files.createDirectory(temporary.resolve("empty")), FIRST, Workplaces.of("王小明"))
                .close();
        PlanFolder.create(temporary.resolve("not/yet/there"), FIRST, Workplaces.of("王小明"))
                .close();
        assertThat(temporary.resolve("not/yet/there/journal.jsonl")).exists();
    }

    @Test
    void a_missing_folder_is_not_made_by_opening_it() {
        assertOpeningFails(PlanMissing.class, temporary.resolve("gone"));
        assertThat(temporary.resolve("gone")).doesNotExist();
    }

    @Test
    void a_file_is_no_plan_folder() throws Exception {
        Path file = Files.writeString(temporary.resolve("plan.odt"), "計畫");
        assertOpeningFails(NotAPlanFolder.class, file);
        assertCreatingFails(NotAPlanFolder.class, file);
        assertThat(file).hasContent("計畫");
    }

    @Test
    void a_file_on_the_way_to_the_folder_is_told() throws Exception {
        Path file = Files.writeString(temporary.resolve("plan.odt"), "計畫");
        assertCreatingFails(NotStored.class, file.resolve("plan"));
    }

    @Test
    void a_folder_without_a_plan_is_left_as_it_is() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("empty"));
        assertOpeningFails(NotAPlanFolder.class, folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_new_plan_never_takes_the_place_of_an_old_one() throws Exception {
        Path folder = temporary.resolve("plan");
        PlanFolder.create(folder, FIRST, Workplaces.of("王小明")).close();
        byte[] journal = Files.readAllBytes(folder.resolve("journal.jsonl"));
        assertCreatingFails(FolderNotEmpty.class, folder);
        assertThat(folder.resolve("journal.jsonl")).hasBinaryContent(journal);
    }

    @Test
    void a_new_plan_is_not_put_among_other_files() throws Exception {
        Files.writeString(temporary.resolve("公文.txt"), "");
        assertCreatingFails(FolderNotEmpty.class, temporary);
        assertThat(temporary.resolve("journal.jsonl")).doesNotExist();
    }

    @Test
    void a_semicolon_in_the_path_is_refused() {
        assertCreatingFails(PathNotAllowed.class, temporary.resolve("plan;INIT=x"));
        assertOpeningFails(PathNotAllowed.class, temporary.resolve("plan;INIT=x"));
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void a_place_that_cannot_be_written_to_is_told() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("locked"));
        WriteProtection.during(folder, () -> {
            assertCreatingFails(FolderReadOnly.class, folder.resolve("plan"));
            assertCreatingFails(FolderReadOnly.class, folder);
        });
    }

    @Test
    void a_plan_that_cannot_be_written_to_is_told() throws Exception {
        Path folder = temporary.resolve("plan");
        PlanFolder.create(folder, FIRST, Workplaces.of("王小明")).close();
        WriteProtection.during(folder, () -> assertOpeningFails(FolderReadOnly.class, folder));
        PlanFolder.open(folder, Workplaces.of("王小明")).close();
    }
}
