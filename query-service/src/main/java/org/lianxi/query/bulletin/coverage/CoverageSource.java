package org.lianxi.query.bulletin.coverage;

import java.util.List;

/**
 * Which reports an event tells of, whose id notices name.
 *
 * @param reports ids of progress reports
 */
record CoverageSource(List<String> reports) {
}
