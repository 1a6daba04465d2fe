package gangmu.app;

import gangmu.report.Pages;
import gangmu.report.Report;
import gangmu.report.print.PrintOrder;
import gangmu.report.print.PrintSetup;
import gangmu.report.print.Printer;
import gangmu.text.Language;
import gangmu.ui.desk.Export;
import gangmu.ui.preview.PreviewActions;
import gangmu.ui.start.NewPlan;
import gangmu.ui.start.StartActions;
import gangmu.ui.window.ReadingActions;
import gangmu.ui.window.SafetyActions;
import gangmu.work.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.stage.Window;

/** The actions of screens that are only drawn: nobody can press anything on a picture. */
final class StillActions implements StartActions, PlanActions, SafetyActions, ReadingActions, PreviewActions {
    @Override
    public <T> CompletableFuture<T> inBackground(Callable<T> work) {
        try {
            return CompletableFuture.completedFuture(work.call());
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e); // whatever the work may throw is told through onTrouble
        }
    }

    @Override
    public ObservableList<Job> longWork() {
        return FXCollections.observableArrayList();
    }

    @Override
    public void onTrouble(Throwable trouble) {
        throw new IllegalStateException("a screen could not be drawn", trouble);
    }

    @Override
    public List<Printer> printers() {
        throw pressed();
    }

    @Override
    public Optional<PrintSetup> lastSetup() {
        return Optional.empty();
    }

    @Override
    public CompletableFuture<String> print(Pages pages, PrintOrder order) {
        throw pressed();
    }

    @Override
    public CompletableFuture<String> keep(Pages pages) {
        throw pressed();
    }

    @Override
    public Optional<CompletableFuture<String>> save(Window owner) {
        throw pressed();
    }

    @Override
    public Optional<Path> chooseFolder(Window owner, String title) {
        throw pressed();
    }

    @Override
    public void openSample() {
        throw pressed();
    }

    @Override
    public void create(NewPlan plan) {
        throw pressed();
    }

    @Override
    public void open(Path folder) {
        throw pressed();
    }

    @Override
    public List<Path> recent() {
        return List.of();
    }

    @Override
    public void newPlan() {
        throw pressed();
    }

    @Override
    public void closePlan() {
        throw pressed();
    }

    @Override
    public void backUp() {
        throw pressed();
    }

    @Override
    public void showBackups() {
        throw pressed();
    }

    @Override
    public void preview() {
        throw pressed();
    }

    @Override
    public void preview(Callable<? extends Report> report) {
        throw pressed();
    }

    @Override
    public void export(Export what) {
        throw pressed();
    }

    @Override
    public void addDemonstration() {
        throw pressed();
    }

    @Override
    public void speak(Language language) {
        throw pressed();
    }

    @Override
    public void switchTheme() {
        throw pressed();
    }

    @Override
    public void resize(int percent) {
        throw pressed();
    }

    @Override
    public ReadingActions reading() {
        return this;
    }

    @Override
    public ObservableBooleanValue underWay() {
        return new SimpleBooleanProperty();
    }

    @Override
    public void lookBack(long sequence) {
        throw pressed();
    }

    @Override
    public void askForDay() {
        throw pressed();
    }

    @Override
    public void backToNow() {
        throw pressed();
    }

    @Override
    public void readAgain() {
        throw pressed();
    }

    @Override
    public void startEditing() {
        throw pressed();
    }

    @Override
    public SafetyActions safety() {
        return this;
    }

    @Override
    public void askPassphrase() {
        throw pressed();
    }

    @Override
    public boolean isSealed() {
        return false;
    }

    @Override
    public void askName() {
        throw pressed();
    }

    @Override
    public void exit() {
        throw pressed();
    }

    @Override
    public void help() {
        throw pressed();
    }

    private static IllegalStateException pressed() {
        return new IllegalStateException("nobody can press anything on a picture");
    }
}
