package gangmu.store;

import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first line of every journal: what kind of file it is and how to read it. */
final class Header {
    private static final String FORMAT = "gangmu-journal";
    private static final int VERSION = 1;

    private Header() {}

    static JournalLine line() {
        return new JournalLine(Hashes.NONE, "{\"format\":\"" + FORMAT + "\",\"version\":" + VERSION + "}");
    }

    /**
     * Checks a journal's first line.
     *
     * @throws NewerPlan if a later version of the program wrote it
     * @throws DamagedPlan if it is no header
     */
    static void check(Path folder, JournalLine line) {
        int version = version(folder, line);
        if (version > VERSION) {
            throw new NewerPlan(folder);
        }
        if (!line.equals(line())) {
            throw DamagedPlan.atLine(folder, 1, null);
        }
    }

    private static int version(Path folder, JournalLine line) {
        try {
            JsonNode json = JsonMapper.shared().readTree(line.json());
            return json.path("format").asString("").equals(FORMAT)
                    ? json.path("version").asInt(0)
                    : 0;
        } catch (JacksonException e) {
            throw DamagedPlan.atLine(folder, 1, e);
        }
    }
}
