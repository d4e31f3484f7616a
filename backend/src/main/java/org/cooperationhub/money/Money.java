package org.cooperationhub.money;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount in one currency; JSON carries the amount as a string, so that no reader rounds it. */
@Embeddable
@Schema(name = "Money")
public record Money(
        @Schema(
                type = SchemaType.STRING,
                description = "Up to 17 digits and two decimals",
                pattern = "^-?\\d{1,17}(\\.\\d{1,2})?$",
                examples = "1250000.00")
        @NotNull
        @JsonSerialize(using = ToStringSerializer.class)
        @JsonDeserialize(using = Amount.class)
        BigDecimal amount,

        @Schema(description = "ISO 4217", examples = "USD") @NotNull
        String currency) {
    public Money {
        amount = amount == null ? amount : amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    static final class Amount extends StdDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;
        private static final Pattern FORM = Pattern.compile("-?\\d{1,17}(?:\\.\\d{1,2})?");

        Amount() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.hasToken(JsonToken.VALUE_STRING)
                    && FORM.matcher(in.getText()).matches()) return new BigDecimal(in.getText());
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, in);
        }
    }
}
