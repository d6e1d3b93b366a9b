import dk.rammeaftale.Approvable.Stage
import dk.rammeaftale.Document
import dk.rammeaftale.FrameworkAgreement
import dk.rammeaftale.agreement.FocusArea
import dk.rammeaftale.agreement.Party
import dk.rammeaftale.content.Decision
import dk.rammeaftale.content.Id
import dk.rammeaftale.json.RammeaftaleJson
import dk.rammeaftale.people.Authority
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.jvm.optionals.getOrNull

/** Kotlin knows which types are nullable; compiles without a warning. */
class KotlinTest {
    private val slagelse = Authority.municipality("Slagelse")

    private fun agreement(language: String?, stage: Stage?): FrameworkAgreement =
        FrameworkAgreement.builder()
            .id("a").title("A").period("2021/2022")
            .language(language).stage(stage).purpose(null)
            .parties(listOf(Party.of(slagelse)))
            .focusAreas(listOf(FocusArea.of("3", "Borgere")))
            .build()

    @Test
    fun `what is optional takes null`() {
        val absent = agreement(null, null)
        val present = agreement("da", Stage.entries.first())
        val title: String = absent.title()
        assertEquals("A", title)
        assertNull(absent.language().getOrNull())
        assertEquals("da", present.language().getOrNull())
        assertEquals(absent, present.withLanguage(null).withStage(null))
    }

    @Test
    fun `an element is changed in a lambda`() {
        val agreement = agreement(null, null)
        val area = agreement.focusArea("3").get()
        val named = agreement.withFocusAreas(area.withId(Id.parse("f")))
        val changed: FrameworkAgreement = named.withElement(Id.parse("f"), FocusArea::class.java) { it.withTitle("Unge") }
        assertEquals("Unge", changed.focusArea("f").get().title())
        assertTrue(changed.plusDecisions(slagelse, Decision.approved("2020-11-30")).notApproved().isEmpty())
    }

    @Test
    fun `a document is read as it was written`() {
        val json = RammeaftaleJson.create()
        val agreement = agreement("da", null)
        val read: Document = json.read(json.write(agreement), Document::class.java)
        assertEquals(agreement, read)
        val problems: List<String> = json.tryRead("{}", Document::class.java).problems().map { it.code() }
        assertTrue(problems.isNotEmpty())
    }
}
