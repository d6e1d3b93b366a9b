package dk.rammeaftale.internal.rule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;

/**
 * The texts for people, Danish and English. They stand in the files where Jakarta Validation looks for a library's texts, so
 * that a validator that a user already has finds them too.
 */
public final class Texts {

    /** The key of the text that asks what somebody meant. */
    public static final String SUGGESTION = "RA-suggestion";

    private static final Properties ENGLISH = load("ContributorValidationMessages.properties");
    private static final Properties DANISH = load("ContributorValidationMessages_da.properties");

    private Texts() {}

    /**
     * Returns a text.
     *
     * @param key its key
     * @param locale Danish for {@code da}, otherwise English
     * @return the text, or the key if there is none
     */
    public static String of(String key, Locale locale) {
        Properties texts = locale.getLanguage().equals("da") ? DANISH : ENGLISH;
        return texts.getProperty(key, key);
    }

    /** Other libraries may have files of the same name, so all of them are read. */
    private static Properties load(String file) {
        Properties texts = new Properties();
        try {
            for (URL url : Collections.list(Texts.class.getClassLoader().getResources(file))) {
                try (var reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
