package gangmu.explain;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.WholePlan;
import gangmu.model.Change;
import gangmu.model.DanglingReference;
import gangmu.model.Deed;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Fields;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kind;
import gangmu.model.Kpi;
import gangmu.model.Level;
import gangmu.model.LightRule;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Rank;
import gangmu.model.StaleEdit;
import gangmu.model.Verb;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether every field of every kind of element is told when it changes, in words that people read. */
class ChangedFieldsTest {
    private static final Plan PLAN = WholePlan.plan();
    private static final Pattern IDENTITY = Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}");
    private static final Pattern CONSTANT = Pattern.compile(Arrays.stream(Kind.values())
            .flatMap(kind -> Fields.of(kind).values().stream())
            .filter(Class::isEnum)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(Object::toString))
            .distinct()
            .collect(Collectors.joining("|", "\\b(", ")\\b")));

    @ParameterizedTest
    @EnumSource
    void every_field_that_changes_is_told(Kind kind) {
        Set<String> told = new HashSet<>();
        for (Element element : elements(kind)) {
            Fields.of(kind)
                    .forEach((field, type) -> others(kind, field, type)
                            .flatMap(other -> with(element, field, other).stream())
                            .map(changed -> new Edit(element, changed))
                            .filter(edit -> !isRankedAnew(edit))
                            .forEach(edit -> {
                                told.add(field);
                                assertTold(edit, field);
                            }));
        }
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(Fields.of(kind).keySet().stream()
                        .filter(field -> !kind.identity().contains(field))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_element_that_comes_or_goes_is_told(Kind kind) {
        Texts texts = Texts.of(Language.ZH_TW);
        Plan empty = Plan.of(List.of(PLAN.heading()));
        assertThat(elements(kind)).isNotEmpty();
        for (Element element : elements(kind)) {
            List<ChangedField> coming = rows(Edit.add(element), empty, PLAN, texts);
            List<ChangedField> going = rows(Edit.remove(element), PLAN, empty, texts);
            assertThat(coming).hasSize(1).allSatisfy(row -> assertReadable(row, Language.ZH_TW));
            assertThat(going).hasSize(1).allSatisfy(row -> assertReadable(row, Language.ZH_TW));
            assertThat(going.getFirst().before()).isEqualTo(coming.getFirst().after());
            assertThat(going.getFirst().subject()).isEqualTo(coming.getFirst().subject());
        }
    }

    /** Rules get new ranks whenever one of them changes, which tells nothing as long as their order stays. */
    private static boolean isRankedAnew(Edit edit) {
        return edit.before() instanceof LightRule before
                && edit.after() instanceof LightRule rule
                && !before.rank().equals(rule.rank())
                && PLAN.lightRules().all().indexOf(before)
                        == after(edit).lightRules().all().indexOf(rule);
    }

    private static List<Element> elements(Kind kind) {
        return PLAN.elements().stream()
                .filter(element -> element.kind() == kind)
                .toList();
    }

    private static void assertTold(Edit edit, String field) {
        for (Language language : Language.values()) {
            assertThat(rows(edit, PLAN, after(edit), Texts.of(language)))
                    .as("%s of %s", field, edit.before())
                    .isNotEmpty()
                    .allSatisfy(row -> assertReadable(row, language));
        }
    }

    private static List<ChangedField> rows(Edit edit, Plan before, Plan after, Texts texts) {
        ChangeWords words = ChangeWords.of(Change.of(Deed.of(Verb.EDIT, ""), edit), before, after, texts);
        assertThat(words.summary()).isNotBlank();
        assertThat(words.first(1000)).isEqualTo(new ChangedFields(words.rows().toList(), 0));
        return words.rows().toList();
    }

    /** The plan as it becomes; as it is where other elements would have to change along. */
    private static Plan after(Edit edit) {
        try {
            return PLAN.after(Change.of(Deed.of(Verb.EDIT, ""), edit));
        } catch (DanglingReference | StaleEdit e) {
            return PLAN;
        }
    }

    private static void assertReadable(ChangedField row, Language language) {
        assertThat(row.before()).isNotEqualTo(row.after());
        assertThat(List.of(row.subject(), row.field(), row.before(), row.after()))
                .doesNotContain("")
                .allSatisfy(text -> assertThat(text)
                        .isEqualTo(text.strip())
                        .doesNotContainPattern(IDENTITY)
                        .doesNotContainPattern(CONSTANT)
                        .doesNotContainPattern(language == Language.ZH_TW ? "[A-Za-z]" : "[\\p{IsHan}]{30}"));
    }

    /** The element with another field, where there can be such a one. */
    private static Optional<Element> with(Element element, String field, @Nullable String other) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>(Fields.texts(element));
        texts.put(field, other);
        try {
            Element changed = Fields.element(element.kind(), texts);
            return Optional.of(changed).filter(each -> each.key().equals(element.key()) && !each.equals(element));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Stream<@Nullable String> others(Kind kind, String field, Class<?> type) {
        Stream<String> values = type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name())
                : values(kind, field, type);
        return Stream.concat(Stream.<@Nullable String>of((String) null), values);
    }

    private static Stream<String> values(Kind kind, String field, Class<?> type) {
        if (type == Id.class) {
            return ids(kind, field);
        } else if (type == String.class) {
            return field.equals("formula") ? Stream.of("", "1 + 2") : Stream.of("", "另一種寫法");
        } else if (type == Rank.class) {
            return Stream.of("01", "zz");
        } else if (type == BigDecimal.class || type == Integer.class) {
            return Stream.of("3", "777");
        } else if (type == Year.class) {
            return Stream.of("2014", "2018", "2030");
        } else if (type == boolean.class) {
            return Stream.of("true", "false");
        } else if (type == Instant.class) {
            return Stream.of("2021-05-06T07:08:09Z");
        }
        return Stream.of();
    }

    private static Stream<String> ids(Kind kind, String field) {
        return PLAN.elements().stream()
                .flatMap(element -> switch (element) {
                    case OutlineNode node when isParent(node, kind, field) -> Stream.of(node.id());
                    case Item item when field.equals("item") || field.equals("conditionItem") -> Stream.of(item.id());
                    case Kpi kpi when field.equals("kpi") -> Stream.of(kpi.id());
                    default -> Stream.<Id>of();
                })
                .map(Id::toString);
    }

    private static boolean isParent(OutlineNode node, Kind kind, String field) {
        return (field.equals("parent") && kind == Kind.OUTLINE_NODE)
                || (field.equals("goal") && node.level() == Level.GOAL)
                || (field.equals("section") && node.level() == Level.SECTION);
    }
}
