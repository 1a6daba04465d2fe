package gangmu.explain;

/** What sentences put together from pieces still need before they are shown. */
final class Typesetting {
    private Typesetting() {}

    /** The sentence without the spaces beside full-width brackets and quotation marks, which bring their own along. */
    static String tight(String sentence) {
        return sentence.replace("） ", "）").replace(" （", "（").replace("」 ", "」").replace(" 「", "「");
    }
}
