package gangmu.store.journal;

import gangmu.store.secret.Protection;
import gangmu.store.trouble.DamagedPlan;
import gangmu.store.trouble.NewerPlan;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first line of every journal: what kind of file it is, which plan's, and how to read it.
 *
 * @param version 1 as written by version 0.1.0 of the program, which kept one file and named no plan; else 2
 * @param plan tells the journal of this plan from those of all others; empty in version 1
 * @param protection of the key that all other lines are sealed with; empty where they are not
 */
public record Header(int version, String plan, Optional<Protection> protection) {
    private static final String FORMAT = "gangmu-journal";
    private static final int CURRENT = 2;

    /** The header of a plan that nobody had before. */
    public static Header ofNewPlan() {
        return new Header(CURRENT, UUID.randomUUID().toString(), Optional.empty());
    }

    /** The header of the same plan where it is sealed with another key, or with none any more. */
    public Header sealedWith(Optional<Protection> other) {
        return new Header(version, plan, other);
    }

    /** Whether an earlier version of the program wrote it. */
    public boolean isOld() {
        return version < CURRENT;
    }

    JournalLine line() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("format", FORMAT);
        json.put("version", version);
        if (!plan.isEmpty()) {
            json.put("plan", plan);
        }
        protection.ifPresent(own -> own.write(json));
        return new JournalLine(Hashes.NONE, json.toString());
    }

    /**
     * Reads a journal's first line.
     *
     * @throws NewerPlan if a later version of the program wrote it
     * @throws DamagedPlan if it is no header
     */
    static Header of(Path folder, JournalLine line) {
        JsonNode json = json(folder, line);
        int version = json.path("format").asString("").equals(FORMAT)
                ? json.path("version").asInt(0)
                : 0;
        if (version > CURRENT) {
            throw new NewerPlan(folder);
        }
        Header header = new Header(version, json.path("plan").asString(""), protection(folder, json));
        if (version < 1 || !line.equals(header.line())) {
            throw DamagedPlan.atLine(folder, 1, null);
        }
        return header;
    }

    private static Optional<Protection> protection(Path folder, JsonNode json) {
        try {
            return Protection.read(json);
        } catch (IllegalArgumentException e) {
            throw new NewerPlan(folder); // the line is undamaged, so that somebody meant what it says
        }
    }

    private static JsonNode json(Path folder, JournalLine line) {
        try {
            return JsonMapper.shared().readTree(line.json());
        } catch (JacksonException e) {
            throw DamagedPlan.atLine(folder, 1, e);
        }
    }
}
