package org.cooperationhub.money;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount in US dollars with what it was converted by.
 *
 * @param rate US dollars for one unit of the original currency
 */
@Schema(name = "Conversion")
public record Conversion(
        Money value, @Schema(examples = "0.0077") String rate, LocalDate rateDate, String source) {}
