package gangmu.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The language of this tag, if it is one of ours. */
    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    /**
     * The language for people of a locale: English in a country where it is set, Traditional Chinese anywhere else;
     * English without a country is what Java makes of a machine on which nothing is set.
     */
    public static Language of(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english && !locale.getCountry().isEmpty() ? EN : ZH_TW;
    }
}
