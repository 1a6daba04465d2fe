package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.model.Comparison;
import gangmu.model.Light;
import gangmu.text.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** Lights as they are printed: a sign in its colour and its word, which no end of a line parts. */
record LightSign(Texts texts) {
    private static final String NO_BREAK_SPACE = "\u00a0";

    Markup of(Light light) {
        return element("span", "unbroken", sign(light));
    }

    /** With who gave it. */
    Markup of(Light light, String by) {
        return element("span", "unbroken", element("span", "by", by + NO_BREAK_SPACE), sign(light));
    }

    private Markup sign(Light light) {
        return Markup.all(
                element("span", "sign " + light, light.sign()), text(NO_BREAK_SPACE + texts.get("light." + light)));
    }

    /** Sentences one below the other, with something more at the end of the last. */
    Markup lines(List<String> sentences, Markup end) {
        int last = sentences.size() - 1;
        return Markup.all(IntStream.rangeClosed(0, last)
                .mapToObj(line ->
                        element("div", "", text(unbroken(sentences.get(line))), line == last ? end : Markup.NOTHING))
                .toList());
    }

    /** A sentence in which signs of lights and of comparisons stay with what follows them. */
    String unbroken(String sentence) {
        String kept = sentence;
        for (Light light : Light.values()) {
            kept = unbroken(kept, light.sign());
        }
        for (Comparison comparison : Comparison.values()) {
            kept = unbroken(kept, texts.get("comparison." + comparison));
        }
        return kept;
    }

    private static String unbroken(String sentence, String sign) {
        return sentence.replace(sign + " ", sign + NO_BREAK_SPACE);
    }
}
