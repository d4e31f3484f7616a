package org.cooperationhub.money;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Days;
import org.cooperationhub.common.MaxBody;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Exchange rates to the US dollar, as the platform administrator loads them. */
@Path("exchange-rates")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Money")
public class ExchangeRateResource {
    @Inject
    ExchangeRates rates;

    @Inject
    RateFile file;

    @Inject
    CodeLists lists;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions expected;

    @GET
    @Operation(
            summary = "List exchange rates",
            description = "Units of a currency for one US dollar, latest day first, each with its source.")
    public Page<ExchangeRateView> listExchangeRates(@BeanParam ExchangeRateFilter filter) {
        return rates.page(filter).map(ExchangeRateView::of);
    }

    @GET
    @Path("{currency}/{day}")
    @Operation(
            summary = "Get the rate of a currency on a day",
            description = "The rate that holds for exactly this day; 404 where none was loaded.")
    public ExchangeRateView getExchangeRate(@RestPath String currency, @RestPath String day) {
        var rate = rates.of(currency, day(day));
        if (rate == null) throw Problems.notFound();
        return ExchangeRateView.of(rate);
    }

    @PUT
    @Path("{currency}/{day}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set the rate of a currency on a day", description = """
                    By the platform administrator, with 200 whether there was one or not. A rate that differs from the \
                    one there needs If-Match and replaces it; the old one stays readable. The same again changes nothing. \
                    Published projects that it concerns are converted anew in the background, within minutes.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = ExchangeRateInput.class)))
    public ExchangeRateView setExchangeRate(@RestPath String currency, @RestPath String day, byte[] body) {
        caller.requireEverywhere(Action.LOAD_RATES);
        var row = row(currency, day, bodies.read(body, ExchangeRateInput.class));
        var now = rates.of(currency, row.day());
        if (now != null && row.sameAs(now.rate, now.source)) return ExchangeRateView.of(now);
        if (now == null) expected.matchNothing();
        else expected.match(now.version, now.loadedAt, Map.of());
        rates.load(List.of(row), caller.person());
        return ExchangeRateView.of(Objects.requireNonNull(rates.of(currency, row.day())));
    }

    @POST
    @Path("batch")
    @Consumes("text/csv")
    @MaxBody(12 * 1024 * 1024)
    @Operation(summary = "Load a file of exchange rates", description = """
                    By the platform administrator: CSV (RFC 4180) in UTF-8 with the columns currency, day, rate and source \
                    and at most 50,000 rows; the rate in units of the currency for one US dollar. All rows or none: 422 \
                    names every faulty row by its line, as in /line/7/rate. A rate that differs from the one there replaces it, \
                    and the old one stays readable; the same file again changes nothing. Published projects that new rates concern \
                    are converted anew in the background, within minutes.""")
    @RequestBody(content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RateLoadView loadExchangeRates(byte[] body) {
        caller.requireEverywhere(Action.LOAD_RATES);
        return rates.load(file.read(Objects.requireNonNullElse(body, new byte[0])), caller.person());
    }

    private RateRow row(String currency, String day, ExchangeRateInput input) {
        var known = !lists.labels(Money.CURRENCIES, List.of(currency)).isEmpty();
        if (!known || currency.equals(Money.DOLLAR)) throw Problems.notFound();
        var date = day(day);
        var fault = RateRow.faultOfDay(day);
        if (fault != null) throw Problems.invalid(List.of(Fault.at("", fault, Words.say("fault." + fault))));
        return new RateRow(
                currency, date, new BigDecimal(input.rate()), input.source().strip());
    }

    private static LocalDate day(String text) {
        var day = Days.parse(text);
        if (day == null) throw Problems.notFound();
        return day;
    }
}
