package gangmu.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.Figures;
import gangmu.text.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldModelTest {
    private final List<String> stored = new ArrayList<>();
    private final FieldModel field = new FieldModel(this::store);

    private Parsed<String> store(String typed) {
        return Figures.parse(typed).then(value -> {
            stored.add(Figures.text(value));
            return Parsed.value(Figures.text(value));
        });
    }

    private void type(String text) {
        field.text().set(text);
    }

    @Test
    void shows_what_the_plan_holds() {
        field.show("105");
        assertThat(field.text().get()).isEqualTo("105");
        field.show("98");
        assertThat(field.text().get()).isEqualTo("98");
        assertThat(field.isDirty()).isFalse();
    }

    @Test
    void what_is_being_typed_outlives_a_newer_plan() {
        field.show("105");
        type("10");
        field.show("98");
        assertThat(field.text().get()).isEqualTo("10");
        field.revert();
        assertThat(field.text().get()).isEqualTo("98");
    }

    @Test
    void what_is_stored_is_shown_in_the_form_the_plan_gives_it() {
        type(" １０９０ ");
        field.commit();
        assertThat(stored).containsExactly("1,090");
        assertThat(field.text().get()).isEqualTo("1,090");
    }

    @Test
    void text_that_is_the_same_but_for_space_around_it_is_not_stored_again() {
        field.show("105");
        type(" 105 ");
        field.commit();
        assertThat(stored).isEmpty();
        assertThat(field.isDirty()).isFalse();
    }

    @Test
    void wrong_text_stays_marked_until_it_is_mended() {
        field.show("105");
        type("12a");
        field.commit();
        assertThat(stored).isEmpty();
        assertThat(field.text().get()).isEqualTo("12a");
        assertThat(problem()).isEqualTo("wrong.figure");

        field.show("98");
        assertThat(field.text().get()).isEqualTo("12a");
        assertThat(problem()).isEqualTo("wrong.figure");

        type("12");
        field.commit();
        assertThat(stored).containsExactly("12");
        assertThat(field.problem().get()).isEmpty();
    }

    @Test
    void the_mark_goes_when_what_the_plan_holds_is_typed_again() {
        field.show("105");
        type("12a");
        field.commit();
        type("105");
        field.commit();
        assertThat(stored).isEmpty();
        assertThat(field.problem().get()).isEmpty();
    }

    @Test
    void the_mark_goes_when_the_plan_comes_to_hold_what_is_typed() {
        type("12a");
        field.commit();
        field.show("12a");
        assertThat(field.problem().get()).isEmpty();
    }

    @Test
    void giving_up_puts_back_what_the_plan_holds_and_takes_the_mark_away() {
        field.show("105");
        type("12a");
        field.commit();
        field.revert();
        assertThat(field.text().get()).isEqualTo("105");
        assertThat(field.problem().get()).isEmpty();
    }

    @Test
    void refused_text_outlives_the_field_it_was_typed_in_until_it_is_mended_in_any() {
        var keep = new FieldModel.Keep() {
            private Optional<FieldModel.Refused> held = Optional.empty();

            @Override
            public Optional<FieldModel.Refused> refused() {
                return held;
            }

            @Override
            public void keep(Optional<FieldModel.Refused> refused) {
                held = refused;
            }
        };
        FieldModel first = new FieldModel(this::store, keep);
        first.show("105");
        first.text().set("12a");
        first.commit();

        FieldModel second = new FieldModel(this::store, keep);
        second.show("105");
        assertThat(second.text().get()).isEqualTo("12a");
        assertThat(second.problem().get()).isPresent();

        second.text().set("12");
        second.commit();
        second.show("12");
        first.show("12");
        assertThat(first.text().get()).isEqualTo("12");
        assertThat(first.problem().get()).isEmpty();
    }

    @Test
    void a_field_nobody_touched_is_marked_when_it_is_checked() {
        field.commit();
        assertThat(field.problem().get()).isEmpty();
        field.check();
        assertThat(problem()).isEqualTo("wrong.figure");
    }

    private String problem() {
        return field.problem().get().orElseThrow().key();
    }
}
