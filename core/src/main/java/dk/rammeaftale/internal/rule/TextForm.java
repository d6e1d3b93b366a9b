package dk.rammeaftale.internal.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules of texts with a syntax. */
public final class TextForm {

    private TextForm() {}

    /** The syntax of a language, a BCP 47 tag. */
    public static final class Language implements Check<String> {
        @Override
        public void check(String tag, Report report) {
            if (isTwoLetters(tag)) {
                return;
            }
            try {
                if (!tag.isEmpty() && new Locale.Builder().setLanguageTag(tag).build() != null) {
                    return;
                }
            } catch (IllformedLocaleException e) {
                // reported below
            }
            report.add(Code.LANGUAGE_ILL_FORMED, "", "value", tag);
        }

        /** Returns whether the tag is as short as da: nearly all are, and are well-formed without a parser. */
        private static boolean isTwoLetters(String tag) {
            return tag.length() == 2 && isLetter(tag.charAt(0)) && isLetter(tag.charAt(1));
        }

        private static boolean isLetter(char c) {
            return c >= 'a' && c <= 'z';
        }
    }

    /** The syntax of a link, a web address. */
    public static final class Link implements Check<String> {
        private static final Pattern HTTP = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);

        @Override
        public void check(String link, Report report) {
            try {
                URI uri = new URI(link);
                if (uri.getScheme() != null
                        && HTTP.matcher(uri.getScheme()).matches()
                        && uri.getRawAuthority() != null) {
                    return;
                }
            } catch (URISyntaxException e) {
                // reported below
            }
            report.add(Code.LINK_ILL_FORMED, "", "value", link);
        }
    }

    /** The syntax of an e-mail address; its message never quotes the address. */
    public static final class Email implements Check<String> {
        private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s]+");

        @Override
        public void check(String email, Report report) {
            if (!FORM.matcher(email).matches()) {
                report.add(Code.EMAIL_ILL_FORMED, "");
            }
        }
    }

    /** The syntax of a telephone number; its message never quotes the number. */
    public static final class Phone implements Check<String> {
        private static final Pattern FORM = Pattern.compile("\\+?[0-9(][0-9 ()-]*");

        @Override
        public void check(String phone, Report report) {
            if (!FORM.matcher(phone).matches()) {
                report.add(Code.PHONE_ILL_FORMED, "");
            }
        }
    }
}
