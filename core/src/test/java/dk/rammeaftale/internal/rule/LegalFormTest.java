package dk.rammeaftale.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.rammeaftale.content.Id;
import dk.rammeaftale.meeting.AgendaItemKind;
import dk.rammeaftale.people.Authority;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The hand-written checks accept the same texts as the regular expressions in the documentation. */
class LegalFormTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> few =
                Arbitraries.strings().withChars("azAZ09._-:/æ \n\u0661").ofMaxLength(6);
        Arbitrary<String> many =
                Arbitraries.strings().withChars("a9").ofMinLength(62).ofMaxLength(130);
        return Arbitraries.frequencyOf(Tuple.of(9, few), Tuple.of(1, many));
    }

    @Property
    void areTheRegularExpressions(@ForAll("texts") String text) {
        isOf(Id.FORM, Id::parse, text);
        isOf(Authority.FORM, Authority::parse, text);
        isOf(OpenWord.FORM, AgendaItemKind::parse, text);
    }

    private static void isOf(String form, Function<String, Object> parse, String text) {
        if (text.matches(form)) {
            assertThat(parse.apply(text)).hasToString(text);
        } else {
            assertThatCode(() -> parse.apply(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
