package gangmu.app;

import gangmu.exchange.FileKind;
import gangmu.report.print.Printer;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The dialogs of the desktop the program runs on. */
final class SystemDialogs implements Dialogs {
    private static final String BACKUPS = "*.gangmu.zip";

    @Override
    public Optional<Path> folder(Window owner, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> backup(Window owner, String title, String proposedName) {
        return Optional.ofNullable(
                        chooser(title, proposedName, "Gangmu", BACKUPS).showSaveDialog(owner))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> backupToRead(Window owner, String title) {
        return Optional.ofNullable(chooser(title, "", "Gangmu", BACKUPS).showOpenDialog(owner))
                .map(File::toPath);
    }

    @Override
    public Optional<ChosenFile> file(
            Window owner, String title, String proposedName, SequencedMap<FileKind, String> kinds) {
        Map<ExtensionFilter, FileKind> filters = new LinkedHashMap<>();
        kinds.forEach((kind, name) -> filters.put(new ExtensionFilter(name, "*" + kind.ending()), kind));
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(proposedName);
        chooser.getExtensionFilters().setAll(filters.keySet());
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(file -> new ChosenFile(
                        file.toPath(),
                        filters.getOrDefault(
                                chooser.getSelectedExtensionFilter(),
                                kinds.firstEntry().getKey())));
    }

    private static FileChooser chooser(String title, String proposedName, String kind, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(proposedName);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, pattern));
        return chooser;
    }

    @Override
    public List<Printer> printers() {
        return Printer.all();
    }
}
