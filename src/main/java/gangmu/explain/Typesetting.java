package gangmu.explain;

import gangmu.text.Texts;

/** What sentences put together from pieces still need before they are shown. */
final class Typesetting {
    private Typesetting() {}

    /** A sign of a formula as the language prints it, with the spaces that are around it. */
    static String sign(String sign, Texts texts) {
        return switch (sign.strip()) {
            case "+" -> sign.replace("+", texts.get("formula.sign.plus"));
            case "-" -> sign.replace("-", texts.get("formula.sign.minus"));
            case "(" -> texts.get("formula.sign.open");
            case ")" -> texts.get("formula.sign.close");
            case "," -> texts.get("formula.sign.comma");
            default -> sign;
        };
    }

    /** The sentence without the spaces beside full-width brackets and quotation marks, which bring their own along. */
    static String tight(String sentence) {
        return sentence.replace("） ", "）").replace(" （", "（").replace("」 ", "」").replace(" 「", "「");
    }
}
