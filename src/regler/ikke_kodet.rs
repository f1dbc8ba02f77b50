// SPDX-License-Identifier: MPL-2.0
//! Provisions of the sources that are not coded, so that a jurist sees the edge.
