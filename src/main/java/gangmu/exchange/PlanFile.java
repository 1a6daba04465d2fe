package gangmu.exchange;

import gangmu.file.WholeFile;
import gangmu.model.Change;
import gangmu.model.Entered;
import gangmu.model.Plan;
import gangmu.model.PlanChanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A whole plan in one file that people can read and write by hand; docs/format.md describes it. */
public final class PlanFile {
    static final String FORMAT = "gangmu-plan";
    static final int VERSION = 1;

    private PlanFile() {}

    /**
     * Writes a plan, whole or not at all; the same plan always makes the same bytes.
     *
     * @throws IOException if it cannot be written there; a file that was there is unharmed
     */
    public static void write(Plan plan, Path file) throws IOException {
        WholeFile.write(file, text(plan).getBytes(StandardCharsets.UTF_8));
    }

    static String text(Plan plan) {
        return JsonLayout.of(new WrittenPlan(plan).json());
    }

    /**
     * The first change of a new plan that holds what the file says.
     *
     * @param entered who entered the figures of which the file does not say it, and when
     * @throws UnreadableFile naming the first place that is wrong
     * @throws IOException if the file itself cannot be read
     */
    public static Change read(Path file, Entered entered) throws IOException {
        return read(BoundedJson.read(file), entered);
    }

    static Change read(JsonPlace file, Entered entered) {
        requireFormat(file);
        return PlanChanges.create(PlanReading.elements(file, entered));
    }

    private static void requireFormat(JsonPlace file) {
        if (!file.value().path("format").asString("").equals(FORMAT)) {
            throw file.wrong("wrong.json.format", FORMAT);
        }
        JsonPlace version = file.at("version");
        if (version.number() > VERSION) {
            throw version.wrong("wrong.json.newer", version.number(), VERSION);
        }
        if (version.number() < VERSION) {
            throw version.wrong("wrong.json.version", VERSION);
        }
    }
}
