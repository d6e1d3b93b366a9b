package org.example.recipes;

import dk.rammeaftale.FrameworkAgreement;
import dk.rammeaftale.json.RammeaftaleJson;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

@Configuration(proxyBeanMethods = false)
class AgreementConversions extends AbstractJdbcConfiguration {

    private static final RammeaftaleJson JSON = RammeaftaleJson.create();

    @Override
    protected List<?> userConverters() {
        return List.of(new ToText(), new FromText());
    }

    @WritingConverter
    private static final class ToText implements Converter<FrameworkAgreement, String> {
        @Override
        public String convert(FrameworkAgreement agreement) {
            return JSON.writeText(agreement);
        }
    }

    @ReadingConverter
    private static final class FromText implements Converter<String, FrameworkAgreement> {
        @Override
        public FrameworkAgreement convert(String json) {
            return JSON.read(json, FrameworkAgreement.class);
        }
    }
}
