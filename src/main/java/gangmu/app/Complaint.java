package gangmu.app;

import gangmu.exchange.UnreadableFile;
import gangmu.model.DanglingReference;
import gangmu.model.StaleEdit;
import gangmu.store.StoreTrouble;
import gangmu.text.Texts;

/** What went wrong, as a sentence for who uses the program. */
final class Complaint {
    private Complaint() {}

    static String about(Throwable trouble, Texts texts) {
        return switch (trouble) {
            case StoreTrouble t -> texts.get(t.messageKey(), t.arguments().toArray());
            case UnreadableFile file -> file.in(texts);
            case StaleEdit stale -> texts.get("trouble.stale");
            case DanglingReference dangling -> texts.get("trouble.stale");
            default -> texts.get("trouble.unexpected", trouble.toString());
        };
    }
}
