package gangmu.app;

import gangmu.exchange.UnreadableFile;
import gangmu.model.DanglingReference;
import gangmu.model.StaleEdit;
import gangmu.store.trouble.NotStored;
import gangmu.store.trouble.Obstacle;
import gangmu.store.trouble.StoreTrouble;
import gangmu.text.Texts;
import gangmu.work.ReadOnlyPlan;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

/** What went wrong, as a sentence for who uses the program. */
final class Complaint {
    private Complaint() {}

    static String about(Throwable trouble, Texts texts) {
        return switch (trouble) {
            case CompletionException wrapped when wrapped.getCause() != null -> about(wrapped.getCause(), texts);
            case StoreTrouble t -> texts.get(t.messageKey(), arguments(t, texts));
            case UnreadableFile file -> file.in(texts);
            case ReadOnlyPlan readOnly -> texts.get("trouble.read-only");
            case StaleEdit stale -> texts.get("trouble.stale");
            case DanglingReference dangling -> texts.get("trouble.stale");
            case NoWindow noWindow -> texts.get(noWindow.messageKey(), noWindow.detail());
            case UnusableFile unusable -> texts.get(unusable.messageKey(), unusable.file());
            case IOException file when Obstacle.of(file) == Obstacle.FULL -> texts.get("trouble.file-full");
            case IOException file -> texts.get("trouble.file", String.valueOf(file.getMessage()));
            default -> texts.get("trouble.unexpected", trouble.toString());
        };
    }

    /** Whether a person had it stopped, and so knows. */
    static boolean isCancelled(Throwable trouble) {
        return switch (trouble) {
            case CompletionException wrapped when wrapped.getCause() != null -> isCancelled(wrapped.getCause());
            case CancellationException stopped -> true;
            default -> false;
        };
    }

    /** Whether it is over as soon as what was asked for is stored. */
    static boolean isUntilStored(Throwable trouble) {
        return switch (trouble) {
            case CompletionException wrapped when wrapped.getCause() != null -> isUntilStored(wrapped.getCause());
            case NotStored over -> true;
            default -> false;
        };
    }

    private static Object[] arguments(StoreTrouble trouble, Texts texts) {
        return trouble.arguments().stream()
                .map(argument -> argument instanceof Obstacle known ? texts.get("obstacle." + known) : argument)
                .toArray();
    }

    /** Whether it is a fault of the program rather than of what it met. */
    static boolean isUnexpected(Throwable trouble) {
        return switch (trouble) {
            case CompletionException wrapped when wrapped.getCause() != null -> isUnexpected(wrapped.getCause());
            case StoreTrouble known -> false;
            case UnreadableFile known -> false;
            case ReadOnlyPlan known -> false;
            case StaleEdit known -> false;
            case NoWindow known -> false;
            case UnusableFile known -> false;
            case IOException known -> false;
            default -> true;
        };
    }
}
