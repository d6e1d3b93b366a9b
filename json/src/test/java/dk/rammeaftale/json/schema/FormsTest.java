package dk.rammeaftale.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammeaftale.content.ActivityKind;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.content.Reference;
import dk.rammeaftale.internal.shape.FormatName;
import dk.rammeaftale.internal.shape.Scalars;
import dk.rammeaftale.json.RammeaftaleJson;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.people.Contact;
import dk.rammeaftale.time.When;
import dk.rammeaftale.validation.ModelValidator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema's regular expressions match exactly the texts that the library accepts. Tested with legal and almost legal
 * texts.
 */
class FormsTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(RammeaftaleJson.schema());
    private static final int TEXTS = 5_000;
    private static final String LETTERS = "0123456789-+/.:XPYMWDTpymwdaz @()\t\n\u00a0æ";

    private static final Map<Class<?>, List<String>> LEGAL = Map.of(
            Id.class, List.of("focus-area-3", "A", "a".repeat(128)),
            Authority.class, List.of("0330", "oestdanmark", "a".repeat(64)),
            When.class,
                    List.of(
                            "2020-02-29",
                            "2100-02-28",
                            "2020-11-30",
                            "2020-12",
                            "2019-23",
                            "2021/2022",
                            "2019-23/2020-22",
                            "../2020-12-31",
                            "2021-02-28/..",
                            "0001",
                            "XXXX-02-29"),
            ActivityKind.class, List.of("dialogueMeeting", "slagelse:workshop", "a.b-c:Ørsted/1"),
            LocalDate.class, List.of("2020-02-29", "2019-12-31", "0000-01-01", "2000-02-29"),
            LocalTime.class, List.of("16:00", "00:00:00", "23:59:59.123456789", "09:30:00.5"),
            Period.class, List.of("P2Y", "-P1Y2M3W4D", "P+1Y-2D", "p10m", "P0D"));

    static List<Class<?>> types() {
        return List.copyOf(LEGAL.keySet());
    }

    @ParameterizedTest
    @MethodSource("types")
    void agreesWithTheParserOf(Class<?> type) {
        var parser = Scalars.parser(type);
        Predicate<String> isParsed = text -> {
            try {
                Object value = parser.invokeExact(text);
                boolean tooLong = value instanceof LocalDate
                        ? text.length() > "2020-02-29".length()
                        : value instanceof Period && text.matches(".*[0-9]{5}.*");
                return !tooLong; // the reader accepts them, the schema does not
            } catch (Throwable e) { // a foreign parser may throw anything
                return false;
            }
        };
        agree(pattern("/$defs/" + FormatName.of(type)), isParsed, LEGAL.getOrDefault(type, List.of()));
    }

    @Test
    void agreesWithTheRulesOfEmailAndPhone() {
        ModelValidator validator = ModelValidator.create();
        agree(
                pattern("/$defs/contact/properties/email"),
                text -> validator
                        .validate(Contact.builder().email(text).build())
                        .isEmpty(),
                List.of("post@kommune.example", "a@b"));
        agree(
                pattern("/$defs/contact/properties/phone"),
                text -> validator
                        .validate(Contact.builder().phone(text).build())
                        .isEmpty(),
                List.of("+45 00 00 00 00", "(00) 00-00"));
    }

    @Test
    void takesEveryLinkAndRefusesMostOfWhatIsNone() {
        Pattern link = Pattern.compile(pattern("/$defs/meeting/properties/url"));
        ModelValidator validator = ModelValidator.create();
        List<String> legal = List.of(
                "https://kl.dk",
                "HTTP://a@b:80/c%20d;e/?f=[g]&h#i?j",
                "http://[::1]/",
                "https://rådhus.example/møder?år=2021");
        Random random = new Random(1);
        int refused = 0;
        int missed = 0;
        for (int n = 0; n < TEXTS; n++) {
            String text = n < legal.size() ? legal.get(n) : changed(legal.get(n % legal.size()), random);
            boolean isLegal =
                    validator.validate(Reference.builder().url(text).build()).isEmpty();
            boolean taken = link.matcher(text).find();
            assertThat(isLegal && !taken).as(text).isFalse();
            refused += isLegal ? 0 : 1;
            missed += taken && !isLegal ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(TEXTS / 10);
        assertThat(missed).isLessThan(refused / 3);
    }

    @Test
    void hasNoInvisibleCharacterAndNoDollarBeforeALastLineBreak() {
        Set<String> patterns = new TreeSet<>(SCHEMA.findValuesAsString("pattern"));
        SCHEMA.findValues("patternProperties").forEach(names -> patterns.addAll(names.propertyNames()));
        assertThat(patterns).hasSizeGreaterThan(8).allSatisfy(pattern -> {
            assertThat(pattern).matches("[ -~]+").doesNotContain("$", "(?=", "(?<", "\\d", "\\p");
            Pattern.compile(pattern);
        });
    }

    @Test
    void agreesWithJavaAboutWhatIsBlank() {
        Pattern notBlank = Pattern.compile(pattern("/$defs/contact/properties/name"));
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            assertThat(notBlank.matcher(text).find()).as("U+%04X", c).isEqualTo(!text.isBlank());
        }
    }

    private static String pattern(String pointer) {
        return SCHEMA.at(pointer).findValue("pattern").asString();
    }

    private static void agree(String pattern, Predicate<String> isLegal, List<String> legal) {
        Pattern whole = Pattern.compile(pattern);
        assertThat(legal).allMatch(isLegal).allMatch(text -> whole.matcher(text).find());
        Random random = new Random(1);
        for (int n = 0; n < TEXTS; n++) {
            String text = changed(legal.get(random.nextInt(legal.size())), random);
            assertThat(whole.matcher(text).find()).as(text).isEqualTo(isLegal.test(text));
        }
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(changed.length() + 1);
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(at, letter);
                case 1 -> changed.delete(at, Math.min(at + 1, changed.length()));
                default -> changed.replace(at, Math.min(at + 1, changed.length()), String.valueOf(letter));
            }
        }
        return changed.toString();
    }
}
