reset session
set terminal svg noenhanced size 720,420 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [24262.0235:24296.0402]
set yrange [3.08184:10.183632]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$grid << EOD
24263.3692 4
24290.6308 4

24263.3692 5
24290.6308 5

24263.3692 6
24290.6308 6

24263.3692 7
24290.6308 7

24263.3692 8
24290.6308 8

24263.3692 9
24290.6308 9

EOD
$axis << EOD
24263.3692 4
24290.6308 4

24264 4
24264 3.932364

24276 4
24276 3.932364

24288 4
24288 3.932364

EOD
$lines << EOD
24264 5.65 1196909
24265 5.61 1196909
24266 4.8 1196909
24267 5.72 1196909
24268 6.71 1196909
24269 7.91 1196909
24270 8.05 1196909
24271 7.84 1196909
24272 7.9 1196909
24273 7.71 1196909
24274 7.62 1196909
24275 7.13 1196909
24276 6.68 1196909
24277 6.2 1196909
24278 5.93 1196909
24279 5.61 1196909
24280 5.66 1196909

24283 4.76 1196909
24284 4.79 1196909
24285 4.91 1196909
24286 5.12 1196909
24287 5.05 1196909
24288 5.06 1196909
24289 4.92 1196909
24290 4.91 1196909

EOD
set label 'Tenge per Russian rouble' at screen 0.01944, screen 0.94512 left font 'Liberation Sans:Bold,17' textcolor rgb '#1f2933' noenhanced front
set label 'Monthly average' at screen 0.01944, screen 0.89155 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Source: National Bank of Kazakhstan.' at screen 0.01944, screen 0.03929 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '4' at screen 0.02845, screen 0.12929 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '5' at screen 0.02845, screen 0.2701 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '6' at screen 0.02845, screen 0.4109 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '7' at screen 0.02845, screen 0.55171 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '8' at screen 0.02845, screen 0.69252 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '9' at screen 0.02845, screen 0.83333 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2022' at screen 0.0581, screen 0.0956 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2023' at screen 0.41087, screen 0.0956 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2024' at screen 0.76364, screen 0.0956 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'KZT/RUB 4.91' at screen 0.85765, screen 0.25742 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$lines using 1:2:3 with lines lw line_width lc rgb variable notitle
unset output
