package org.cooperationhub.country;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Countries and the groups they belong to. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Countries")
public class CountryResource {
    @Inject
    Countries countries;

    @GET
    @Path("countries")
    @Operation(summary = "List countries", description = "ISO 3166-1, ordered by English name. Names come from CLDR.")
    public Page<CountrySummary> listCountries(@BeanParam CountryFilter filter, @BeanParam PageRequest request) {
        var page = countries.page(filter, request);
        var memberships = countries.memberships(
                page.items().stream().map(each -> each.code).toList());
        return page.map(each -> CountrySummary.of(each, memberships.getOrDefault(each.code, List.of())));
    }

    @GET
    @Path("countries/{code}")
    @Operation(summary = "Get a country", description = "With its groups and the dates of membership, where known.")
    public CountryView getCountry(@RestPath String code) {
        var country = countries.byCode(code);
        return CountryView.of(country, countries.memberships(List.of(code)).getOrDefault(code, List.of()));
    }

    @GET
    @Path("country-groups")
    @Operation(
            summary = "List groups of countries",
            description = "African Union regions, regional economic communities and UN M49 regions with dated members.")
    public Page<CountryGroupView> listCountryGroups() {
        return Page.whole(countries.groups().stream().map(CountryGroupView::of).toList());
    }
}
