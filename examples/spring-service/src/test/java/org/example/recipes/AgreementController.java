package org.example.recipes;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.agreement.Party;
import dk.rammeaftale.content.Id;
import dk.rammeaftale.people.Authority;
import dk.rammeaftale.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/agreements")
class AgreementController {

    private final Map<Id, FrameworkAgreement> agreements = new ConcurrentHashMap<>();

    @PostMapping
    FrameworkAgreement keep(@RequestBody FrameworkAgreement agreement) {
        agreements.put(agreement.id(), agreement);
        return agreement;
    }

    @GetMapping
    List<FrameworkAgreement> ofPeriod(@RequestParam When period) {
        return agreements.values().stream()
                .filter(agreement -> agreement.period().equals(period))
                .toList();
    }

    @GetMapping("/{id}/parties/{authority}")
    ResponseEntity<Party> party(@PathVariable Id id, @PathVariable Authority authority) {
        return ResponseEntity.of(
                Optional.ofNullable(agreements.get(id)).flatMap(agreement -> agreement.party(authority)));
    }
}
