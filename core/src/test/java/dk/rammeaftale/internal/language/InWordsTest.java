package dk.rammeaftale.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-12-01            | 1. december 2020        | 1 December 2020
            2020-12               | december 2020           | December 2020
            2019-23               | efteråret 2019          | autumn 2019
            2020                  | 2020                    | 2020
            2021/2022             | 2021–2022               | 2021–2022
            2020-12-01/2021-01-31 | 1. december 2020 – 31. januar 2021 | 1 December 2020 – 31 January 2021
            2026-10-12/2026-10-16 | 12.–16. oktober 2026 | 12–16 October 2026
            2026-09-28/2026-10-02 | 28. september – 2. oktober 2026 | 28 September – 2 October 2026
            2026-10-12/2027-10-16 | 12. oktober 2026 – 16. oktober 2027 | 12 October 2026 – 16 October 2027
            2026-10-12/2026-10-12 | 12. oktober 2026 – 12. oktober 2026 | 12 October 2026 – 12 October 2026
            ../2020-12-31         | senest 31. december 2020 | by 31 December 2020
            2021/..               | fra 2021                | from 2021
            XXXX-12-01            | 1. december             | 1 December
            16:00                 | 16.00                   | 16:00
            2                     | to                      | two
            10                    | ti                      | ten
            11                    | 11                      | 11
            Slagelse              | Slagelse                | Slagelse
            """)
    void aDayATimeAndANumberAreSaidAsPeopleSayThem(String written, String danish, String english) {
        assertThat(InWords.of(written, Terms.DANISH)).isEqualTo(danish);
        assertThat(InWords.of(written, Locale.forLanguageTag("tr"))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y,   hvert år,         every year",
        "P2Y,   hvert andet år,   every two years",
        "P24M,  hvert andet år,   every two years",
        "P12Y,  hvert 12. år,     every 12 years",
        "P1M,   hver måned,       every month",
        "P6M,   hver sjette måned, every six months",
        "P14D,  hver 14. dag,     every 14 days",
        "P1Y1D, P1Y1D,            P1Y1D",
    })
    void whatComesAgainIsSaidByHowOften(String period, String danish, String english) {
        assertThat(InWords.every(Period.parse(period), Terms.DANISH)).isEqualTo(danish);
        assertThat(InWords.every(Period.parse(period), Locale.ENGLISH)).isEqualTo(english);
    }
}
