reset session
set terminal svg noenhanced size 720,417 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [-6.211345:6.399983]
set yrange [-0.15359:1.232713]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$bars << EOD
2.55 0.986702 0 5.1 0.933511 0.986702 11122372
2.025 0.906915 0 4.05 0.853723 0.906915 1196909
0.8 0.827128 0 1.6 0.773936 0.827128 11122372
0.7 0.74734 0 1.4 0.694149 0.74734 11122372
0.55 0.667553 0 1.1 0.614362 0.667553 15856630
0.4 0.587766 0 0.8 0.534574 0.587766 11122372
0.3 0.507979 0 0.6 0.454787 0.507979 11122372
0.25 0.428191 0 0.5 0.375 0.428191 11122372
0.15 0.348404 0 0.3 0.295213 0.348404 11122372
0.1 0.24734 0 0.2 0.194149 0.24734 15856630
-0.35 0.146277 -0.7 0 0.0930851 0.146277 11122372
EOD
$hatch << EOD
0.000000000000000111022 0.647606 12568787
0.105094 0.667553 12568787

0.000000000000000111022 0.62766 12568787
0.210189 0.667553 12568787

0.0350315 0.614362 12568787
0.315283 0.667553 12568787

0.140126 0.614362 12568787
0.420378 0.667553 12568787

0.24522 0.614362 12568787
0.525472 0.667553 12568787

0.350315 0.614362 12568787
0.630566 0.667553 12568787

0.455409 0.614362 12568787
0.735661 0.667553 12568787

0.560503 0.614362 12568787
0.840755 0.667553 12568787

0.665598 0.614362 12568787
0.94585 0.667553 12568787

0.770692 0.614362 12568787
1.050944 0.667553 12568787

0.875787 0.614362 12568787
1.1 0.656917 12568787

0.980881 0.614362 12568787
1.1 0.63697 12568787

1.085975 0.614362 12568787
1.1 0.617024 12568787

0 0.614362 11122372
1.1 0.614362 11122372
1.1 0.667553 11122372
0 0.667553 11122372
0 0.614362 11122372

0.000000000000000111022 0.227394 12568787
0.105094 0.24734 12568787

0.000000000000000111022 0.207447 12568787
0.2 0.245407 12568787

0.0350315 0.194149 12568787
0.2 0.22546 12568787

0.140126 0.194149 12568787
0.2 0.205513 12568787

0 0.194149 11122372
0.2 0.194149 11122372
0.2 0.24734 11122372
0 0.24734 11122372
0 0.194149 11122372

EOD
$axis << EOD
0 1
0 0

EOD
$marks << EOD
4.05 0.880319 1196909
4.29522 0.880319 1196909

4.216399 0.865359 1196909
4.29522 0.880319 1196909
4.216399 0.895279 1196909

EOD
set label 'Largest investors in Kazakhstan, 2024' at screen 0.01944, screen 0.94472 left font 'Liberation Sans:Bold,17' textcolor rgb '#1f2933' noenhanced front
set label 'Gross inflow, US dollars, billion' at screen 0.01944, screen 0.89077 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Hatched: provisional or estimated. >, arrow: more than. No figure: Объединённые Арабские Эмираты (the source does not publish it).' at screen 0.01944, screen 0.07122 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Source: National Bank of Kazakhstan. Countries only.' at screen 0.01944, screen 0.04005 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Netherlands' at screen 0.01944, screen 0.80336 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label '5.1' at screen 0.90525, screen 0.80336 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'Russia' at screen 0.01944, screen 0.7458 left font 'Liberation Sans:Bold,12' textcolor rgb '#1f2933' noenhanced front
set label '> 4.05' at screen 0.84144, screen 0.7458 left font 'Liberation Sans:Bold,12' textcolor rgb '#1f2933' noenhanced front
set label 'South Korea' at screen 0.01944, screen 0.68825 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label '1.6' at screen 0.62772, screen 0.68825 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'China' at screen 0.01944, screen 0.6307 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label '1.4' at screen 0.61187, screen 0.6307 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'Switzerland' at screen 0.01944, screen 0.57314 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label '1.1' at screen 0.58808, screen 0.57314 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'France' at screen 0.01944, screen 0.51559 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label '0.8' at screen 0.56429, screen 0.51559 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'Türkiye' at screen 0.01944, screen 0.45803 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label '0.6' at screen 0.54843, screen 0.45803 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'United States' at screen 0.01944, screen 0.40048 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label '0.5' at screen 0.5405, screen 0.40048 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'Germany' at screen 0.01944, screen 0.34293 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label '0.3' at screen 0.52464, screen 0.34293 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'United Kingdom of Great Britain and Northern' at screen 0.01944, screen 0.28729 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'Ireland' at screen 0.01944, screen 0.25276 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label '0.2' at screen 0.51671, screen 0.27002 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'Belgium' at screen 0.01944, screen 0.19712 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label '−0.7' at screen 0.42868, screen 0.19712 right font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'Объединённые Арабские Эмираты' at screen 0.01944, screen 0.13957 left font 'Liberation Sans,12' textcolor rgb '#1f2933' noenhanced front
set label 'n/a' at screen 0.50085, screen 0.13957 left font 'Liberation Sans,12' textcolor rgb '#5c6773' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$bars using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable notitle, \
	$hatch using 1:2:3 with lines lw 1 lc rgb variable notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$marks using 1:2:3 with lines lw 1.4 lc rgb variable notitle
unset output
