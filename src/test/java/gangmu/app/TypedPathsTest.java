package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedPathsTest {
    @TempDir
    private Path temporary;

    private final StringWriter said = new StringWriter();

    private int run(String... arguments) {
        PrintWriter told = new PrintWriter(said, true);
        return Commands.run(List.of(arguments), Language.ZH_TW, told, told);
    }

    /** A path that goes in and out again of a folder that is not there. */
    private String roundabout(String name) {
        return temporary + "/none/../" + name;
    }

    @Test
    void files_are_written_and_told_where_a_roundabout_path_leads() {
        assertThat(run("new", roundabout("plan"), "--sample", "mofa-106-109")).isZero();
        assertThat(run("export", roundabout("plan"), "-o", roundabout("plan.json")))
                .isZero();
        assertThat(temporary.resolve("plan.json")).isNotEmptyFile();
        assertThat(said.toString())
                .contains("位於 " + temporary.resolve("plan"), "至 " + temporary.resolve("plan.json"))
                .doesNotContain("..");
    }

    @Test
    void what_is_not_there_is_told_where_a_roundabout_path_leads() {
        assertThat(run("new", roundabout("plan"), "--from", roundabout("no.json")))
                .isEqualTo(1);
        assertThat(run("show", roundabout("plan"))).isEqualTo(1);
        assertThat(said.toString())
                .contains(
                        "無法讀取檔案 " + temporary.resolve("no.json"),
                        temporary.resolve("plan").toString())
                .doesNotContain("..");
    }

    @Test
    void a_path_from_here_is_told_whole() {
        assertThat(run("new", temporary + "/plan", "--from", "no.json")).isEqualTo(1);
        assertThat(said.toString()).contains("無法讀取檔案 " + Path.of("no.json").toAbsolutePath());
    }
}
