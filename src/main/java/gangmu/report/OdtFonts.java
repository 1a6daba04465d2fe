package gangmu.report;

import gangmu.text.Xml;

/** The typefaces of an OpenDocument text: what offices write in, and what other machines have instead. */
final class OdtFonts {
    static final String CHINESE = "標楷體";
    static final String LATIN = "Times New Roman";

    private OdtFonts() {}

    static void write(Xml xml) {
        xml.open("office:font-face-decls");
        face(
                xml,
                CHINESE,
                "標楷體, DFKai-SB, TW-Kai, BiauKai, 'AR PL UKai TW', 'Noto Serif CJK TC', 'Noto Sans TC', 'Noto Sans CJK TC'",
                "script");
        face(xml, LATIN, "'Times New Roman', 'Liberation Serif', 'Noto Sans TC', 'Noto Serif'", "roman");
        xml.close();
    }

    private static void face(Xml xml, String name, String families, String kind) {
        xml.empty(
                "style:font-face",
                "style:name",
                name,
                "svg:font-family",
                families,
                "style:font-family-generic",
                kind,
                "style:font-pitch",
                "variable");
    }
}
