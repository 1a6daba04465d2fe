package gangmu.app;

import gangmu.exchange.FileKind;
import gangmu.file.WholeFile;
import gangmu.text.Texts;
import gangmu.ui.desk.Export;
import gangmu.work.Job;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.stage.Window;

/** Giving out what a place shows as a file: chosen by a person, made in the background, told when it is there. */
record Exporting(Texts texts, BackgroundWork work, Dialogs dialogs, Problems problems) {

    /** Has something of a plan written to a file of the person's choice. */
    void export(Window owner, String plan, Export what) {
        SequencedMap<FileKind, String> kinds = named(what.kinds(), texts);
        String name = Paper.file(plan + "-" + what.name());
        dialogs.file(owner, texts.get("linkage.export"), name, kinds).ifPresent(chosen -> {
            var _ = work.run(texts.get("work.export", what.name()), job -> written(chosen, what, job))
                    .whenComplete((file, trouble) -> {
                        if (trouble != null) {
                            problems.tell(trouble, texts);
                        } else {
                            problems.say(texts.get("export.done"), texts.get("preview.saved", file));
                        }
                    });
        });
    }

    /** Kinds of files with what they are called. */
    static SequencedMap<FileKind, String> named(List<FileKind> kinds, Texts texts) {
        SequencedMap<FileKind, String> named = new LinkedHashMap<>();
        kinds.forEach(kind -> named.put(kind, texts.get("file." + kind)));
        return named;
    }

    /** Nothing is replaced that nobody named: a file whose ending was added gets a name that is free. */
    static Path written(ChosenFile chosen, Export what, Job job) {
        Path file = chosen.file(what.kinds());
        UnusableFile.requireNoPlan(file);
        byte[] content = what.content().as(chosen.kind(what.kinds()));
        job.finish();
        try {
            if (chosen.isWhole(what.kinds())) {
                WholeFile.write(file, content);
                return file;
            }
            return WholeFile.writeBeside(file, content);
        } catch (IOException e) {
            throw UnusableFile.notWritten(file, e);
        }
    }
}
