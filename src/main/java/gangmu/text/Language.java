package gangmu.text;

import java.util.Locale;

/** The languages the workbench speaks. */
public enum Language {
    ZH_TW("zh-TW"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag (BCP 47), which is also the name of its bundle. */
    public String tag() {
        return tag;
    }

    /** The locale for sorting and formatting. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language for people of a locale: English where English is spoken, Traditional Chinese anywhere else. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : ZH_TW;
    }
}
