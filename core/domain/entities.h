#pragma once

#include "core/domain/decisions.h"
#include "core/domain/meetings.h"
#include "core/domain/partners.h"
#include "core/domain/recommendations.h"
#include "core/domain/reporting.h"
#include "core/domain/settings.h"
