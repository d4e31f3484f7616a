package org.cooperationhub.money;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What loading a file of rates did, or would do. */
@Schema(name = "ExchangeRateLoad")
public record RateLoadView(
        @Schema(description = "Rows of the file") int rows,

        @Schema(description = "Rates of a currency and day that had none")
        int created,

        @Schema(description = "Rates that replaced another one, which stays readable")
        int replaced,

        @Schema(description = "Rows that say what is known already")
        int unchanged) {}
