package gangmu.ui.start;

import gangmu.model.YearRange;
import gangmu.text.Parsed;
import gangmu.ui.desk.PeriodModel;
import gangmu.ui.desk.PlanYears;
import gangmu.ui.widget.FieldModel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A new plan as it is being typed: title, agency, first and last year, and where it is to be kept. */
final class NewPlanViewModel {
    private final Path home;
    private Optional<YearRange> range = Optional.empty();
    private Optional<Path> place = Optional.empty();
    private final FieldModel title = new FieldModel(NewPlanViewModel::required);
    private final FieldModel agency = new FieldModel(NewPlanViewModel::required);
    private final PeriodModel years = new PeriodModel(this::setYears);
    private final FieldModel folder = new FieldModel(this::setFolder);

    /** @param home the folder in which plans are kept unless another is chosen */
    NewPlanViewModel(Path home) {
        this.home = home;
        title.text().subscribe(this::proposeFolder);
    }

    FieldModel title() {
        return title;
    }

    FieldModel agency() {
        return agency;
    }

    PeriodModel years() {
        return years;
    }

    FieldModel folder() {
        return folder;
    }

    /** The plan, if everything typed can be taken; else every field that cannot be is marked. */
    Optional<NewPlan> plan() {
        range = Optional.empty();
        place = Optional.empty();
        fields().forEach(FieldModel::check);
        boolean right = fields().allMatch(field -> field.problem().get().isEmpty());
        return range.filter(all -> right)
                .flatMap(all -> place.map(
                        path -> new NewPlan(title.text().get(), agency.text().get(), all, path)));
    }

    private Stream<FieldModel> fields() {
        return Stream.of(title, agency, years.first(), years.last(), folder);
    }

    private void proposeFolder(String typed) {
        if (!folder.isDirty()) {
            String name = typed.strip().replaceAll("[\\\\/:*?\"<>|;]", "-");
            folder.show(name.isEmpty() ? "" : home.resolve(name).toString());
        }
    }

    private Parsed<YearRange> setYears(YearRange typed) {
        Parsed<YearRange> checked = PlanYears.check(typed);
        range = checked instanceof Parsed.Value<YearRange>(YearRange good) ? Optional.of(good) : Optional.empty();
        return checked;
    }

    private static Parsed<String> required(String typed) {
        return typed.isBlank() ? Parsed.wrong("wrong.empty") : Parsed.value(typed.strip());
    }

    private Parsed<String> setFolder(String typed) {
        return required(typed).then(text -> {
            try {
                Path whole = home.resolve(text).normalize();
                place = Optional.of(whole);
                return Parsed.value(whole.toString());
            } catch (InvalidPathException e) {
                return Parsed.wrong("wrong.path", e.getReason());
            }
        });
    }
}
