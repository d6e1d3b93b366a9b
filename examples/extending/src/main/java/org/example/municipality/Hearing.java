package org.example.municipality;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A consultation case (høringssag) and its meeting.
 *
 * @param title the title of the case, required
 * @param received the day the case was received, required
 * @param meeting the meeting about the case, required
 * @param extensions the extensions, may be empty
 */
public record Hearing(
        @NotBlank String title,
        @NotNull LocalDate received,
        @NotNull @Valid Meeting meeting,
        Extensions extensions) implements Extensible {}
