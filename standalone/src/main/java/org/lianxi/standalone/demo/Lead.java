package org.lianxi.standalone.demo;

import java.util.List;

/**
 * Who carries out an agreed matter: one unit leads, two take part.
 *
 * @param unit the lead unit
 * @param coUnits the co-units
 */
record Lead(Unit unit, List<Unit> coUnits) {

    static Lead of(Story story) {
        List<Unit> units = story.attending();
        return new Lead(units.get(5), List.of(units.get(6), units.get(8)));
    }

    static Lead ofSecond(Story story) {
        List<Unit> units = story.attending();
        return new Lead(units.get(1), List.of(units.get(2), units.get(3)));
    }

    List<String> coUnitCodes() {
        return this.coUnits.stream().map(Unit::code).toList();
    }

}
