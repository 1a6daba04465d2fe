package gangmu.app;

import gangmu.model.Heading;
import gangmu.model.Kpi;
import gangmu.model.LinkageFilter;
import gangmu.model.Plan;
import gangmu.model.SavedFilter;
import gangmu.store.Mended;
import gangmu.store.PlanFolder;
import gangmu.store.ReadPlan;
import gangmu.store.Workplace;
import gangmu.store.trouble.PassphraseNeeded;
import gangmu.text.Language;
import gangmu.text.Parsed;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.text.Typed;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads from and writes to, in the language of its user.
 *
 * @param asked the language the command line asks for, where it does
 * @param passphrases those of sealed plans and backups, as far as they are given
 */
record Terminal(Texts texts, Optional<Language> asked, GivenPassphrases passphrases, PrintWriter out, PrintWriter err) {

    /** What opens something with the passphrases that a workplace knows. */
    interface Opening<T, E extends Exception> {
        T with(Workplace workplace) throws E;
    }

    /** Writes a sentence, by key, as a line of the result. */
    void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
    }

    /** Writes a sentence, by key, as a line beside the result. */
    void warn(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
    }

    /** Opens the plan of a folder, and says what had to be put right. */
    PlanFolder open(Path folder) {
        PlanFolder opened = unlocking(workplace -> PlanFolder.open(folder, workplace));
        tell(opened, opened.mended());
        return opened;
    }

    /** Says what had to be put right in the folder of a plan. */
    void tell(PlanFolder opened, List<Mended> found) {
        found.forEach(mended -> warn("mended." + mended.what(), opened.directory(), mended.changes()));
    }

    /** Reads the plan of a folder, which may be in use, and says where something in it is damaged. */
    ReadPlan read(Path folder) {
        ReadPlan read = unlocking(workplace -> ReadPlan.of(folder, workplace.keyring()));
        if (!read.isWhole()) {
            warn("cli.read.damaged", read.directory());
        }
        return read;
    }

    /** Opens something that may be sealed; asks for the passphrase where it is, none was given and somebody is there. */
    <T, E extends Exception> T unlocking(Opening<T, E> opening) throws E {
        try {
            return opening.with(workplace());
        } catch (PassphraseNeeded needed) {
            Object place = needed.arguments().getFirst();
            if (!passphrases.ask(texts.get("cli.passphrase.ask", place))) {
                if (GivenPassphrases.isGarbled()) {
                    warn("cli.passphrase.garbled", GivenPassphrases.VARIABLE);
                    throw needed.unasked();
                }
                throw needed.isNone() ? needed.unasked() : needed;
            }
            return opening.with(workplace());
        }
    }

    /** Where the person at the terminal works on plans. */
    Workplace workplace() {
        try {
            return passphrases.known(Settings.ofThisUser().workplace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws WrongUsage if what was typed for an option is no ROC year */
    Year year(String option, String typed) {
        return switch (RocYears.parse(typed)) {
            case Parsed.Value<Year>(Year year) -> year;
            case Parsed.Wrong<Year>(Parsed.Problem problem) ->
                throw new WrongUsage(texts.get("cli.wrong.value", option, problem.in(texts)));
        };
    }

    /** The KPI with a number such as 1.1; a {@link WrongUsage} where there is none. */
    Kpi kpi(Plan plan, String number) {
        return plan.kpis().stream()
                .filter(kpi -> plan.numbering().code(kpi).equals(Typed.normal(number)))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(unknown(plan, number)));
    }

    private String unknown(Plan plan, String number) {
        String known = plan.kpis().stream()
                .map(plan.numbering()::code)
                .collect(Collectors.joining(texts.get("cli.show.list")));
        return known.isEmpty() ? texts.get("cli.wrong.no-kpi") : texts.get("cli.wrong.kpi", number, known);
    }

    /** The saved filter of this name, or none where no name is given; a {@link WrongUsage} where there is none of it. */
    LinkageFilter filter(Plan plan, @Nullable String name) {
        if (name == null) {
            return LinkageFilter.NONE;
        }
        String known = plan.savedFilters().stream()
                .map(SavedFilter::name)
                .collect(Collectors.joining(texts.get("list.comma")));
        return plan.savedFilter(name)
                .map(SavedFilter::filter)
                .orElseThrow(() -> new WrongUsage(
                        known.isEmpty()
                                ? texts.get("cli.wrong.filter.none", name)
                                : texts.get("cli.wrong.filter", name, known)));
    }

    /** The year typed for {@code --year}, or the plan's last where none was; a {@link WrongUsage} where it has no such year. */
    Year yearOf(Plan plan, @Nullable String typed) {
        if (typed == null) {
            return plan.heading().lastYear();
        }
        Year asked = year("--year", typed);
        requireYearOf(plan, asked);
        return asked;
    }

    /** @throws WrongUsage if the plan does not cover the year */
    void requireYearOf(Plan plan, Year year) {
        Heading heading = plan.heading();
        if (!heading.years().contains(year)) {
            throw new WrongUsage(texts.get("cli.wrong.report-year", year, heading.firstYear(), heading.lastYear()));
        }
    }
}
