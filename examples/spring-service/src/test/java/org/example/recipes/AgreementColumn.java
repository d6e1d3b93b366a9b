package org.example.recipes;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.RammeaftaleJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class AgreementColumn implements AttributeConverter<FrameworkAgreement, String> {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FrameworkAgreement agreement) {
        return agreement == null ? null : JSON.writeText(agreement);
    }

    @Override
    public @Nullable FrameworkAgreement convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.read(json, FrameworkAgreement.class);
    }
}
