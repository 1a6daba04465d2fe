package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.model.Light;
import gangmu.text.Texts;

/** Lights as they are printed: a sign in its colour and its word, which no end of a line parts. */
record LightSign(Texts texts) {

    Markup of(Light light) {
        return element("span", "unbroken", signAndWord(light));
    }

    /** With who gave it. */
    Markup of(Light light, String by) {
        return element("span", "unbroken", element("span", "by", by + Sentences.NO_BREAK_SPACE), signAndWord(light));
    }

    /** With how many have it. */
    static Markup of(Light light, int count) {
        return element("span", "unbroken", sign(light), text(Sentences.NO_BREAK_SPACE + count));
    }

    private Markup signAndWord(Light light) {
        return Markup.all(sign(light), text(Sentences.NO_BREAK_SPACE + texts.get("light." + light)));
    }

    private static Markup sign(Light light) {
        return element("span", "sign " + light, light.sign());
    }
}
