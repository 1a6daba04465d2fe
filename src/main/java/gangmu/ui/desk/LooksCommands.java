package gangmu.ui.desk;

import gangmu.text.Language;
import gangmu.text.Texts;
import gangmu.ui.widget.Command;
import java.util.List;

/** What a user can do about how the program speaks and looks; the other language is named in its own words. */
public record LooksCommands(Command language, Command theme, Command larger, Command smaller) {
    private static final int STEP_IN_PERCENT = 25;

    /** The commands of a screen that speaks these texts. */
    public static LooksCommands of(LooksActions actions, Texts texts) {
        Language other = texts.language() == Language.ZH_TW ? Language.EN : Language.ZH_TW;
        return new LooksCommands(
                Command.of(texts.get("command.language"), "fth-globe", () -> actions.speak(other)),
                Command.of(texts.get("command.theme"), "fth-moon", actions::switchTheme),
                Command.of(texts.get("command.larger"), "fth-zoom-in", () -> actions.resize(STEP_IN_PERCENT))
                        .onKey("Shortcut+EQUALS"),
                Command.of(texts.get("command.smaller"), "fth-zoom-out", () -> actions.resize(-STEP_IN_PERCENT))
                        .onKey("Shortcut+MINUS"));
    }

    /** All of them, in the order of menu and palette. */
    public List<Command> all() {
        return List.of(language, theme, larger, smaller);
    }
}
