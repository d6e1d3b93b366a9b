import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** MapStruct maps a type of the application to an agreement, through the builder, and back. */
class MapStructTest {

    /** A type of the application, in which absent values are null. */
    public record Dto(
            String id,
            String title,
            String language,
            String period,
            List<String> alternativeTitles,
            List<PartyDto> parties) {}

    public record PartyDto(String authority, String name) {}

    @Mapper(unmappedTargetPolicy = ReportingPolicy.IGNORE)
    public interface Agreements {
        FrameworkAgreement agreement(Dto dto);

        Party party(PartyDto dto);

        Dto dto(FrameworkAgreement agreement);

        PartyDto dto(Party party);

        default Id id(String text) {
            return Id.parse(text);
        }

        default When when(String text) {
            return When.parse(text);
        }

        default Authority authority(String text) {
            return Authority.parse(text);
        }

        default String text(Id id) {
            return id.toString();
        }

        default String text(When when) {
            return when.toString();
        }

        default String text(Authority authority) {
            return authority.toString();
        }

        default <T> T orNull(Optional<T> optional) {
            return optional.orElse(null);
        }
    }

    private final Agreements agreements = Mappers.getMapper(Agreements.class);

    @Test
    void thereAndBack() {
        for (String language : new String[] {"da", null}) {
            List<PartyDto> parties = List.of(new PartyDto("0330", null), new PartyDto("0340", "Sorø"));
            Dto dto = new Dto("a", "A", language, "2021/2022", List.of("B"), parties);
            FrameworkAgreement agreement = FrameworkAgreement.builder()
                    .id("a").title("A").language(language).period("2021/2022").addAlternativeTitle("B")
                    .addParty(Party.of(Authority.parse("0330")))
                    .addParty(Party.builder().authority(Authority.parse("0340")).name("Sorø").build())
                    .build();
            assertEquals(agreement, agreements.agreement(dto));
            assertEquals(dto, agreements.dto(agreement));
        }
    }
}
