package org.example.municipality;

import dk.rammeaftale.Meeting;
import dk.rammeaftale.extension.Extensible;
import dk.rammeaftale.extension.Extensions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A case about a hearing (høringssag), with the meeting that was held about it.
 *
 * @param title what it is called, required
 * @param received the day it came in, required
 * @param meeting the meeting, required
 * @param extensions what others have added, perhaps none
 */
public record Hearing(
        @NotBlank String title,
        @NotNull LocalDate received,
        @NotNull @Valid Meeting meeting,
        Extensions extensions) implements Extensible {}
