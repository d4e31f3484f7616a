package org.cooperationhub.money;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.Days;
import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a sum is in US dollars: the same rule as in every other answer, for a form that is being filled in. */
@Path("conversions")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Money")
public class ConversionResource {
    @Inject
    Conversions conversions;

    @Inject
    CodeLists lists;

    /** A sum, its value date, and what it is in US dollars. */
    @Schema(name = "ConvertedMoney")
    public record Converted(
            Money money,
            LocalDate valueDate,

            @Schema(description = "Null where no rate is near enough before the value date") @Nullable
            Conversion usd) {}

    @GET
    @Operation(
            summary = "Convert a sum to US dollars",
            description =
                    "With the newest rate on or before the value date that is at most 400 days older; no rate is invented.")
    public Converted convertMoney(
            @RestQuery
                    @Parameter(
                            description = "Decimal with at most two decimals",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, pattern = Amounts.FORM, examples = "1250000.00"))
                    @Nullable
                    String amount,
            @RestQuery @Parameter(description = "ISO 4217", required = true) @Nullable String currency,
            @RestQuery
                    @Parameter(
                            description = "Day of the value",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String valueDate) {
        var day = Days.parameter("valueDate", required("valueDate", valueDate));
        var code = required("currency", currency);
        if (lists.labels(Money.CURRENCIES, List.of(code)).isEmpty())
            throw Problems.invalidParameter("currency", "unknown-code", code, Money.CURRENCIES);
        var money = new Money(Amounts.parameter("amount", required("amount", amount)), code);
        return new Converted(money, Objects.requireNonNull(day), conversions.toUsd(money, day));
    }

    private static String required(String name, @Nullable String value) {
        if (value == null) throw Problems.invalidParameter(name, "required");
        return value;
    }
}
