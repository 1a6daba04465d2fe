package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.model.Comparison;
import gangmu.model.Light;
import gangmu.text.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** Sentences as they are printed: signs of lights and of comparisons stay on a line with what follows them. */
record Sentences(Texts texts) {
    static final String NO_BREAK_SPACE = "\u00a0";

    /** Sentences one below the other, with something more at the end of the last. */
    Markup of(List<String> sentences, Markup end) {
        int last = sentences.size() - 1;
        return Markup.all(IntStream.rangeClosed(0, last)
                .mapToObj(line -> element("div", "", of(sentences.get(line)), line == last ? end : Markup.NOTHING))
                .toList());
    }

    Markup of(String sentence) {
        String kept = sentence;
        for (Light light : Light.values()) {
            kept = unbroken(kept, light.sign());
        }
        for (Comparison comparison : Comparison.values()) {
            kept = unbroken(kept, texts.get("comparison." + comparison));
        }
        return text(kept);
    }

    private static String unbroken(String sentence, String sign) {
        return sentence.replace(sign + " ", sign + NO_BREAK_SPACE);
    }
}
